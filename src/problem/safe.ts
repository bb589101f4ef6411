import { ThoihanError } from "./thoihan-error.js";

/** What a `safe…` function returns instead of throwing. */
export type SafeResult<Data> =
  | { readonly success: true; readonly data: Data }
  | { readonly success: false; readonly error: ThoihanError };

/** Runs a function and turns a refusal into a value; any other error is a defect and passes through. */
export function safely<Data>(run: () => Data): SafeResult<Data> {
  try {
    return { success: true, data: run() };
  } catch (error) {
    if (error instanceof ThoihanError) return { success: false, error };
    throw error;
  }
}
