import type { Expression, ObjectExpression, Program } from "acorn";
import type { Problem } from "../../../scripts/report/problem.ts";
import { exportedObject, propertiesOf } from "./source-tree.ts";

/**
 * Fields that are written twice, and `__proto__`: the language takes them without a word, so that what stands in the
 * file is not what is used.
 */
export function repeatedFields(program: Program, file: string): Problem[] {
  const object = exportedObject(program);
  return object ? repeatsIn(object, "", file) : [];
}

function repeatsIn(object: ObjectExpression, path: string, file: string): Problem[] {
  const seen = new Map<string, number | undefined>();
  return propertiesOf(object).flatMap(({ name, property }) => {
    const field = path === "" ? name : `${path}.${name}`;
    const line = property.key.loc?.start.line;
    const earlier = seen.get(name);
    seen.set(name, line);
    const below = nestedRepeats(property.value, field, file);
    if (name === "__proto__") return [hidden(field, file, line), ...below];
    return earlier === undefined ? below : [repeated(field, file, line, earlier), ...below];
  });
}

function nestedRepeats(value: Expression, field: string, file: string): Problem[] {
  if (value.type === "ObjectExpression") return repeatsIn(value, field, file);
  if (value.type !== "ArrayExpression") return [];
  return value.elements.flatMap((element, index) =>
    element && element.type !== "SpreadElement" ? nestedRepeats(element, `${field}.${index + 1}`, file) : [],
  );
}

function repeated(field: string, file: string, line: number | undefined, earlier: number): Problem {
  return {
    level: "error",
    code: "repeated-field",
    file,
    line,
    field,
    what: `“${field}” staat er twee keer; de eerste keer op regel ${earlier}.`,
    why: "Alleen de laatste zou tellen, en dat is misschien niet de bedoeling.",
    todo: "Haal een van de twee weg.",
  };
}

function hidden(field: string, file: string, line: number | undefined): Problem {
  return {
    level: "error",
    code: "unknown-field",
    file,
    line,
    field,
    what: "“__proto__” is geen bekend veld.",
    why: "Deze naam heeft in de programmeertaal een andere betekenis.",
    todo: "Haal het veld weg.",
  };
}
