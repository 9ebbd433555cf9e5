// Types of the browser's own search script and of Pagefind's, as far as tests use them.

interface Pagefind {
  options(options: { basePath: string; ranking: object }): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly raw_url: string;
    readonly meta: Readonly<Record<string, string>> & { readonly title: string };
    readonly sub_results: readonly { readonly title: string; readonly anchor?: { readonly id: string } }[];
  }>;
}

declare module "*/assets/js/search-query.js" {
  export const ranking: object;
  export function cleanQuery(query: string): string;
  export function subjectWords(query: string): string[];
  export function find(pagefind: Pagefind, query: string): Promise<PagefindResult[]>;
}
