import { expect, it } from "vitest";
import { conformanceVectors } from "../../src/vectors/index.js";
import { writeVectors } from "./write-vectors.js";

const COMMITTED = "../../examples/conformance/vectors.json";

it("what is committed is what the records give now (this file run with --update writes it again)", async () => {
  await expect(writeVectors(conformanceVectors())).toMatchFileSnapshot(COMMITTED);
});

it("the written document is the document, nothing lost in JSON", () => {
  const vectors = conformanceVectors();
  expect(JSON.parse(writeVectors(vectors))).toEqual(vectors);
});
