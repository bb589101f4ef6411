/** A word as the search compares it: without diacritics and capitals, so that "phan anh" finds "phản ánh". */
export function searchTerm(term: string): string {
  return term
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();
}
