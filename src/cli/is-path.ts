/** Whether a file or folder is meant, and not a flow or a catalogue by its name. */
export function isPath(name: string): boolean {
  return /[/\\]|\.ya?ml$/.test(name) || name === "." || name === "..";
}
