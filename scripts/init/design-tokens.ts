import { type Color, formatHex, parse, toGamut } from "culori";

/** A token of a kind that Leidraad can use, with every reference followed. */
export interface DesignToken<Value> {
  /** Its name with those of the groups around it: "color.brand.primary". */
  readonly name: string;
  readonly value: Value;
}

/** What a file of design tokens offers. */
export interface DesignTokens {
  /** Colours that can be seen, as "#rrggbb". */
  readonly colors: readonly DesignToken<string>[];
  /** Names of typefaces, the first choice of each stack. */
  readonly typefaces: readonly DesignToken<string>[];
  /** Tokens of these kinds that cannot be read, with why, in Dutch. */
  readonly unreadable: readonly DesignToken<string>[];
}

type Group = Readonly<Record<string, unknown>>;

/**
 * Reads a file in the format of the Design Tokens Community Group: version 2025.10, in which a colour is a group with a
 * colour space, and the drafts before it, in which it is text (https://www.designtokens.org/TR/2025.10/).
 *
 * @param root what the JSON says; anything else than tokens is passed over
 */
export function designTokens(root: unknown): DesignTokens {
  const colors: DesignToken<string>[] = [];
  const typefaces: DesignToken<string>[] = [];
  const unreadable: DesignToken<string>[] = [];
  for (const { path, type, token } of tokensIn(root, [], undefined, root, 0)) {
    const name = path.filter((part) => part !== "$root").join(".");
    const { value, type: found, fault } = resolved(token, type, root);
    if (fault) unreadable.push({ name, value: fault });
    else if (found === "color" || (found === undefined && hexOf(value) !== undefined)) {
      const hex = hexOf(value);
      if (hex) colors.push({ name, value: hex });
      else unreadable.push({ name, value: "dit is geen kleur die Leidraad kan lezen" });
    } else if (found === "fontFamily" || found === "typography") {
      const family = familyOf(value, root);
      if (family) typefaces.push({ name, value: family });
    }
  }
  return { colors, typefaces, unreadable };
}

interface Found {
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly token: Group;
}

/** Groups inside groups that take over each other would never end. */
const maxDepth = 50;

function tokensIn(node: unknown, path: readonly string[], inherited: string | undefined, root: unknown, depth: number): Found[] {
  if (!isGroup(node) || depth > maxDepth) return [];
  const type = typeof node["$type"] === "string" ? node["$type"] : inherited;
  if ("$value" in node || "$ref" in node) return [{ path, type, token: node }];
  const extended = typeof node["$extends"] === "string" ? targetOf(node["$extends"], root) : undefined;
  const parts = { ...(isGroup(extended) ? extended : {}), ...node };
  return Object.entries(parts).filter(([name]) => name === "$root" || !name.startsWith("$"))
    .flatMap(([name, part]) => tokensIn(part, [...path, name], type, root, depth + 1));
}

interface Resolved {
  readonly value?: unknown;
  readonly type?: string | undefined;
  readonly fault?: string;
}

/** Follows references until there is a value, and stops where they run in a circle. */
function resolved(token: Group, type: string | undefined, root: unknown): Resolved {
  let value = ownValue(token);
  let found = type;
  const seen = new Set<string>();
  for (let reference = referenceIn(value); reference !== undefined; reference = referenceIn(value)) {
    if (seen.has(reference)) return { fault: "de verwijzingen lopen in een kring" };
    seen.add(reference);
    const target = targetOf(reference, root);
    if (target === undefined) return { fault: `verwijst naar “${reference}”, en dat is er niet` };
    const end = isGroup(target) && isGroup(target["$root"]) ? target["$root"] : target;
    const isToken = isGroup(end) && ("$value" in end || "$ref" in end);
    found ??= typeOf(reference, root);
    value = isToken ? ownValue(end) : end;
  }
  return { value, type: found };
}

/** What a token says itself: a value, or where the value is. */
function ownValue(token: Group): unknown {
  return typeof token["$ref"] === "string" ? { $ref: token["$ref"] } : token["$value"];
}

/** "{color.brand}" and { "$ref": "#/color/brand" }; of both the part inside. */
function referenceIn(value: unknown): string | undefined {
  if (isGroup(value) && typeof value["$ref"] === "string") return value["$ref"];
  return typeof value === "string" ? /^\{([^{}]+)\}$/u.exec(value)?.[1] : undefined;
}

const stepsOf = (reference: string): string[] =>
  reference.startsWith("#/")
    ? reference.slice(2).split("/").map((step) => decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~"))
    : reference.replace(/^\{|\}$/gu, "").split(".");

function targetOf(reference: string, root: unknown): unknown {
  return stepsOf(reference).reduce<unknown>((node, step) => (typeof node === "object" && node !== null && Object.hasOwn(node, step) ? (node as Group)[step] : undefined), root);
}

/** The type a token has from itself or from the nearest group around it. */
function typeOf(reference: string, root: unknown): string | undefined {
  let type: string | undefined;
  let node = root;
  for (const step of stepsOf(reference)) {
    node = isGroup(node) ? node[step] : undefined;
    if (isGroup(node) && typeof node["$type"] === "string") type = node["$type"];
  }
  return type;
}

/** Colour spaces by their names in the format, with the one of culori and how large a whole is of each component. */
const spaces: Readonly<Record<string, readonly [Color["mode"], ...[string, number][]]>> = {
  srgb: ["rgb", ["r", 1], ["g", 1], ["b", 1]],
  "srgb-linear": ["lrgb", ["r", 1], ["g", 1], ["b", 1]],
  hsl: ["hsl", ["h", 1], ["s", 100], ["l", 100]],
  hwb: ["hwb", ["h", 1], ["w", 100], ["b", 100]],
  lab: ["lab", ["l", 1], ["a", 1], ["b", 1]],
  lch: ["lch", ["l", 1], ["c", 1], ["h", 1]],
  oklab: ["oklab", ["l", 1], ["a", 1], ["b", 1]],
  oklch: ["oklch", ["l", 1], ["c", 1], ["h", 1]],
  "display-p3": ["p3", ["r", 1], ["g", 1], ["b", 1]],
  "a98-rgb": ["a98", ["r", 1], ["g", 1], ["b", 1]],
  "prophoto-rgb": ["prophoto", ["r", 1], ["g", 1], ["b", 1]],
  rec2020: ["rec2020", ["r", 1], ["g", 1], ["b", 1]],
  "xyz-d65": ["xyz65", ["x", 1], ["y", 1], ["z", 1]],
  "xyz-d50": ["xyz50", ["x", 1], ["y", 1], ["z", 1]],
};

const inRgb = toGamut("rgb", "oklch");

/** A colour as "#rrggbb"; nothing for a value that is none, and for one that lets what is behind it through. */
function hexOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.startsWith("#") ? opaque(parse(value)) : undefined;
  if (!isGroup(value) || (typeof value["alpha"] === "number" && value["alpha"] < 1)) return undefined;
  const { hex, colorSpace, components } = value;
  const [mode, ...axes] = spaces[String(colorSpace)] ?? [];
  if (mode && Array.isArray(components) && components.length === axes.length) {
    const parts = axes.map(([axis, whole], index) => [axis, typeof components[index] === "number" ? components[index] / whole : 0] as const);
    if (typeof hex === "string" && colorSpace === "srgb") return opaque(parse(hex)) ?? opaque({ mode, ...Object.fromEntries(parts) } as Color);
    return opaque({ mode, ...Object.fromEntries(parts) } as Color);
  }
  return typeof hex === "string" ? opaque(parse(hex)) : undefined;
}

function opaque(color: Color | undefined): string | undefined {
  return color && (color.alpha ?? 1) === 1 ? formatHex(inRgb(color)) : undefined;
}

/** The first name of a stack of typefaces; of a text style, that of its typeface. */
function familyOf(value: unknown, root: unknown): string | undefined {
  if (Array.isArray(value)) return familyOf(value[0], root);
  if (isGroup(value) && "fontFamily" in value) return familyOf(value["fontFamily"], root);
  const reference = referenceIn(value);
  if (reference !== undefined) return familyOf(resolved({ $value: `{${reference}}` }, undefined, root).value, root);
  return typeof value === "string" && value !== "" ? value.split(",")[0]?.replaceAll(/["']/gu, "").trim() : undefined;
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
