/** What stands at a place in something that was read: ["approvedAiTools", 0, "name"]; undefined when there is nothing. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((group, key) => (isGroup(group) ? group[key] : undefined), value);
}

/** Whether a value holds other values: a group of fields, or a list. */
export function isGroup(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
