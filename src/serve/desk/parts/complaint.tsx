/** What went wrong with what somebody just did, told at once to whoever cannot see it. Nothing where nothing did. */
export function Complaint({ error }: { readonly error: Error | null }) {
  if (error === null) return null;
  return (
    <p role="alert" className="error">
      {error.message}
    </p>
  );
}
