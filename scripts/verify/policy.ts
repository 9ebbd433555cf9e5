/** One way in which a policy differs from ours. */
export interface PolicyDifference {
  readonly directive: string;
  /** absent: nothing is laid down; wider: more is allowed than ours does; narrower: what the site needs is not allowed. */
  readonly kind: "absent" | "wider" | "narrower";
  /** The sources that are too many or too few. */
  readonly sources: readonly string[];
}

type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/** Directives that take the place of a missing one (https://www.w3.org/TR/CSP3/#directive-fallback-list). */
const fallback = "default-src";
const withFallback = /^(?:script|style|img|font|connect|manifest)-src$/;

/**
 * Compares the Content-Security-Policy of a server with ours, directive by directive. Where a server sends several, a browser
 * keeps to each of them.
 *
 * @param ours the policy that should be sent
 * @param sent the value of the header; several are joined by commas
 * @param origin of the site: to name it is the same as 'self'
 */
export function comparePolicies(ours: string, sent: string, origin: string): PolicyDifference[] {
  const policies = sent.split(",").map((policy) => parsePolicy(policy, origin)).filter((policy) => policy.size > 0);
  return [...parsePolicy(ours, origin)].flatMap(([directive, needed]): PolicyDifference[] => {
    const effective = policies.map((policy) => policy.get(directive) ?? (withFallback.test(directive) ? policy.get(fallback) : undefined));
    const laidDown = effective.filter((sources) => sources !== undefined);
    if (laidDown.length === 0) return [{ directive, kind: "absent", sources: [] }];
    const tooMany = laidDown.map((sources) => [...sources].filter((source) => !needed.has(source))).sort((one, other) => one.length - other.length)[0] ?? [];
    const tooFew = [...new Set(laidDown.flatMap((sources) => [...needed].filter((source) => !allows(sources, source))))];
    return [
      ...(tooMany.length > 0 ? [{ directive, kind: "wider", sources: tooMany } as const] : []),
      ...(tooFew.length > 0 ? [{ directive, kind: "narrower", sources: tooFew } as const] : []),
    ];
  });
}

/** Sources by directive; of a directive that is written twice the first counts, and 'none' is no source at all. */
function parsePolicy(policy: string, origin: string): Policy {
  const directives = new Map<string, ReadonlySet<string>>();
  for (const part of policy.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    const known = sources.map((source) => source.replace(/\/$/, "").toLowerCase()).map((source) => (source === origin ? "'self'" : source));
    if (name !== "" && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), new Set(known.filter((source) => source !== "'none'")));
  }
  return directives;
}

/** Whether what is needed is allowed, under its own name or a wider one. */
function allows(sources: ReadonlySet<string>, needed: string): boolean {
  if (sources.has(needed)) return true;
  if (needed === "'wasm-unsafe-eval'") return sources.has("'unsafe-eval'");
  return needed === "'self'" && (sources.has("*") || sources.has("https:"));
}
