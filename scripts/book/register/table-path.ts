/**
 * Where the table of all choices stands, beside the page with the register: "/over/keuzes/" gives "/over/keuzes.csv".
 *
 * @param page site path of that page
 */
export function registerTablePath(page: string): string {
  return page === "/" ? "/keuzes.csv" : `${page.slice(0, -1)}.csv`;
}
