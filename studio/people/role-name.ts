import type { StudioRole } from "../../src/protocol/studio.ts";
import { words } from "../words/words.ts";

export function roleName(role: StudioRole): string {
  const { roleMerchandiser, roleStaff, roleAdmin } = words();
  switch (role) {
    case "merchandiser":
      return roleMerchandiser;
    case "staff":
      return roleStaff;
    case "admin":
      return roleAdmin;
  }
}
