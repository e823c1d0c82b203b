import { stringify } from "yaml";

/** Plain values as YAML that people can go on editing. */
export function formatYaml(value: unknown): string {
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 100 });
}
