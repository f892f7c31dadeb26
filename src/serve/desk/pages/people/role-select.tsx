import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import type { RoleChange } from "../../../contract/people.ts";

type Role = RoleChange["role"];
const ROLES: readonly Role[] = ["reader", "editor", "publisher", "admin"];

interface RoleSelectProps {
  readonly label: string;
  readonly role: Role;
  readonly onChange: (role: Role) => void;
  /** Whether the label is for those alone who hear the page. */
  readonly isHidden?: boolean;
}

/** Where a role is chosen. */
export function RoleSelect({ label, role, onChange, isHidden = false }: RoleSelectProps) {
  return (
    <Select
      className="choice"
      selectedKey={role}
      onSelectionChange={(key) => {
        const chosen = ROLES.find((known) => known === key);
        if (chosen && chosen !== role) onChange(chosen);
      }}
    >
      <Label className={isHidden ? "unseen" : ""}>{label}</Label>
      <Button>
        <SelectValue />
        <span aria-hidden="true"> ▾</span>
      </Button>
      <Popover className="choices">
        <ListBox>
          {ROLES.map((known) => (
            <ListBoxItem key={known} id={known}>
              {known}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
