import { fields, object, type Reader, word } from "../../document/read.js";
import { QUALITY_LIMITS_NOT_FALLING, QUALITY_SPLIT_TOTAL } from "../../problem/kinds.js";
import { problem } from "../../problem/thoihan-error.js";
import { countUpTo } from "../decimal.js";
import { HIGHEST_POINTS } from "./groups.js";
import type { BandLimits, ServiceQualityParameters } from "./parameters.js";

const WITHOUT_DENOMINATOR = ["operator", "no-data"] as const;

/** A whole number that the index can reach. */
const points = /* @__PURE__ */ countUpTo(HIGHEST_POINTS);

const readOnlineServiceShares = /* @__PURE__ */ addingUp(
  12,
  /* @__PURE__ */ object({ "3.1": points, "3.2": points, "3.3": points }, {}),
);

const readPaymentShares = /* @__PURE__ */ addingUp(
  10,
  /* @__PURE__ */ object({ "3.5": points, "3.6": points, "online-payment-other": points }, {}),
);

const readLimits = /* @__PURE__ */ object({ excellent: points, good: points, fair: points, average: points }, {});

/** Limits that fall from each band to the next. */
const fallingLimits: Reader<BandLimits> = (value, path, problems) => {
  const limits = readLimits(value, path, problems);
  if (limits === undefined) return undefined;
  const pairs = [
    ["excellent", "good"],
    ["good", "fair"],
    ["fair", "average"],
  ] as const;
  for (const [above, band] of pairs) {
    if (limits[band] < limits[above]) continue;
    const params = { band, limit: limits[band], above, aboveLimit: limits[above] };
    problems.push(problem(QUALITY_LIMITS_NOT_FALLING, params, [...path, band]));
  }
  return limits;
};

/** Reads the parameters; those that are missing are left out. */
export const readParameters: Reader<ServiceQualityParameters> = /* @__PURE__ */ fields(
  {},
  {
    onlineServiceSplit: /* @__PURE__ */ nameOr("equal", readOnlineServiceShares),
    paymentSplit: /* @__PURE__ */ nameOr("two-two-six", readPaymentShares),
    withoutDenominator: /* @__PURE__ */ word(WITHOUT_DENOMINATOR),
    bands: /* @__PURE__ */ nameOr("as-reported", fallingLimits),
  },
);

/** The name of the default, or numbers of the caller's own. */
function nameOr<Name extends string, Own>(name: Name, own: Reader<Own>): Reader<Name | Own> {
  const readName = word([name]);
  return (value, path, problems) => (typeof value === "string" ? readName : own)(value, path, problems);
}

/** Shares that add up to the maximum of their group. */
function addingUp<Shares extends Readonly<Record<string, number>>>(
  expected: number,
  read: Reader<Shares>,
): Reader<Shares> {
  return (value, path, problems) => {
    const shares = read(value, path, problems);
    if (shares === undefined) return undefined;
    const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
    if (total !== expected) problems.push(problem(QUALITY_SPLIT_TOTAL, { total, expected }, path));
    return shares;
  };
}
