import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { mayAs, usePerson } from "../../session.ts";
import type { MatterKey } from "./decide-query.ts";
import type { About } from "./deciding.tsx";
import { useDeciding } from "./use-deciding.tsx";

interface DecideMenuProps {
  /** What is decided about, as a page tells it. */
  readonly label: string;
  readonly matter: MatterKey;
  readonly items: readonly { readonly id: string; readonly words: string; readonly about: About }[];
}

/** What can be decided about something where it is shown; nothing for those who may not. */
export function DecideMenu({ label, matter, items }: DecideMenuProps) {
  const person = usePerson();
  const { begin, dialog } = useDeciding();
  if (!mayAs(person, "editor")) return null;
  return (
    <>
      <MenuTrigger>
        <Button className="quiet" aria-label={`Decide about ${label}`}>
          Decide <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Menu
            items={items}
            onAction={(id) => {
              const item = items.find((each) => each.id === id);
              if (item) begin(matter, item.about);
            }}
          >
            {({ id, words }) => <MenuItem id={id}>{words}</MenuItem>}
          </Menu>
        </Popover>
      </MenuTrigger>
      {dialog}
    </>
  );
}
