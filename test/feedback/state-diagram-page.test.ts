import { expect, test } from "vitest";
import { feedbackStateDiagram } from "../../src/feedback/index.js";

const PAGE = `# Lifecycle of feedback · Vòng đời của phản ánh, kiến nghị

The states of a case and the events that lead from one to another, drawn from the table of transitions that the code reads.

Các trạng thái của hồ sơ và các sự kiện chuyển trạng thái, vẽ từ chính bảng chuyển trạng thái mà mã nguồn dùng.

## Tiếng Việt

\`\`\`mermaid
${feedbackStateDiagram("vi")}
\`\`\`

## English

\`\`\`mermaid
${feedbackStateDiagram("en")}
\`\`\`
`;

test("the page in docs draws the table as it is: run vitest with --update after changing the table", async () => {
  await expect(PAGE).toMatchFileSnapshot("../../docs/feedback-states.md");
});
