/** A number of bytes for a person to read: "5,6 MB". */
export function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`;
}
