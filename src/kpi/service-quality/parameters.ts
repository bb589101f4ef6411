/** Points of the metrics 3.1, 3.2 and 3.3: whole numbers that add up to 12. */
export type OnlineServiceShares = { readonly "3.1": number; readonly "3.2": number; readonly "3.3": number };

/** Points of the components of online payment: whole numbers that add up to 10. */
export type PaymentShares = {
  readonly "3.5": number;
  readonly "3.6": number;
  readonly "online-payment-other": number;
};

/** The points from which a band begins, whole numbers from 0 to 100 that fall; what lies below all of them is weak. */
export type BandLimits = {
  readonly excellent: number;
  readonly good: number;
  readonly fair: number;
  readonly average: number;
};

/**
 * What no text that could be opened decides (tham số chưa kiểm chứng). Each has a named default, and each that was used
 * stands among the `assumptions` of the result.
 */
export interface ServiceQualityParameters {
  /** How the 12 points of online service are split; `"equal"`, 4 each, unless given. */
  readonly onlineServiceSplit?: "equal" | OnlineServiceShares;
  /** How the 10 points of payment are split; `"two-two-six"`, with 6 for metric 3.6, unless given. */
  readonly paymentSplit?: "two-two-six" | PaymentShares;
  /**
   * What a denominator of 0 gives. `"operator"`, unless given, follows published scores: full points for metrics 5.2 and 5.3,
   * no points for 1.4 and 5.4, no data for all others. `"no-data"`: such a component is not counted at all.
   */
  readonly withoutDenominator?: "operator" | "no-data";
  /** Where the bands begin; `"as-reported"`, at 90, 80, 70 and 50, unless given. */
  readonly bands?: "as-reported" | BandLimits;
}

/** What holds where the caller says nothing. */
export const DEFAULT_PARAMETERS: Required<ServiceQualityParameters> = {
  onlineServiceSplit: "equal",
  paymentSplit: "two-two-six",
  withoutDenominator: "operator",
  bands: "as-reported",
};
