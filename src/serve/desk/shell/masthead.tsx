import { Link, useLocation } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { mayAs, usePerson } from "../session.ts";
import { navigation } from "./navigation.ts";

interface MastheadProps {
  readonly onSignOut: () => void;
}

/** The ways to the pages, and who is signed in; on a narrow screen behind one button. */
export function Masthead({ onSignOut }: MastheadProps) {
  const person = usePerson();
  const here = useLocation({ select: ({ pathname }) => pathname });
  // Open on one page: whoever has come to another has chosen.
  const [openOn, setOpenOn] = useState<string | null>(null);
  const isOpen = openOn === here;
  const menu = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the Escape of what is in it
    <header
      className={isOpen ? "masthead open" : "masthead"}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        setOpenOn(null);
        menu.current?.focus();
      }}
    >
      <Link to="/" className="name">
        Answerable
      </Link>
      <Button
        ref={menu}
        className="menu"
        aria-expanded={isOpen}
        aria-controls="ways"
        onPress={() => setOpenOn(isOpen ? null : here)}
      >
        Menu
      </Button>
      <div id="ways">
        <nav aria-label="Desk">
          <ul>
            {navigation
              .filter(({ role }) => mayAs(person, role))
              .map(({ to, label }) => (
                <li key={to}>
                  <Link to={to} activeOptions={{ exact: to === "/", includeSearch: false }}>
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </nav>
        <p className="who">
          <Link to="/account">
            {person.name}, {person.role}
          </Link>
          <Button className="quiet" onPress={onSignOut}>
            Sign out
          </Button>
        </p>
      </div>
    </header>
  );
}
