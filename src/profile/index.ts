import { displayValue } from "../problem/display-value.js";
import { PROFILE_UNKNOWN } from "../problem/kinds.js";
import { refuse } from "../problem/thoihan-error.js";
import { canTho2025 } from "./can-tho-2025.js";
import { hoaAn2026 } from "./hoa-an-2026.js";
import { hungPhu2026 } from "./hung-phu-2026.js";
import { isProfile } from "./is-profile.js";
import { myXuyen2025 } from "./my-xuyen-2025.js";
import { namDoSon2026 } from "./nam-do-son-2026.js";
import { national } from "./national.js";
import { standard } from "./standard.js";
import type { Profile } from "./types.js";

/** The profiles that the library knows (các bộ quy tắc). */
export const profiles: readonly Profile[] = /* @__PURE__ */ [
  standard,
  national,
  canTho2025,
  hungPhu2026,
  hoaAn2026,
  myXuyen2025,
  namDoSon2026,
];

/**
 * A profile by name.
 *
 * @param profile the id of one of `profiles`, or a profile value, which is returned as it is; `"standard"` unless given
 * @returns the profile
 * @throws `profile.unknown`
 * @example
 * profileById("can-tho-2025").effective; // => { from: "2025-04-09", until: "2025-12-31" }
 */
export function profileById(profile: Profile | string = standard): Profile {
  if (profile === standard) return standard;
  const known = profiles.find((each) => each === profile || each.id === profile);
  if (known !== undefined) return known;
  if (isProfile(profile)) return profile;
  const allowed = profiles.map(({ id }) => id);
  return refuse(PROFILE_UNKNOWN, { value: displayValue(profile), allowed }, ["profile"]);
}
