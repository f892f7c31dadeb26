import { Entry } from "./entry.tsx";

/** Where a password is set. */
export function PasswordEntry({ label }: { readonly label: string }) {
  return (
    <Entry
      name="password"
      type="password"
      label={label}
      description="At least 15 characters, and not your name or a row of keys. A few words that only you put together are good."
      minLength={15}
      autoComplete="new-password"
      isRequired
    />
  );
}
