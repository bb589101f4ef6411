/** How much a page counts in the search: a rule is what most readers look for, and comes before what only mentions it. */
export function searchWeight(address: string): number {
  return /\/rules\/|\/calculators\//.test(address) ? 2 : 1;
}
