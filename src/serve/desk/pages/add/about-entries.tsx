import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { Entry } from "../../parts/entry.tsx";

/** What people may say of documents that these do not say themselves, as it is typed. */
export interface AboutWords {
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
}

export const NOTHING_SAID: AboutWords = { title: "", publisher: "", published: "", url: "" };

interface AboutEntriesProps {
  readonly value: AboutWords;
  readonly onChange: (value: AboutWords) => void;
  readonly of: "files" | "text" | "addresses";
}

/** The places to say who published documents, when and where. What is said here wins over what they say. */
export function AboutEntries({ value, onChange, of }: AboutEntriesProps) {
  const put = (name: keyof AboutWords) => ({
    value: value[name],
    onChange: (words: string) => onChange({ ...value, [name]: words }),
  });
  return (
    <Disclosure className="disclosed">
      <Heading level={3}>
        <Button slot="trigger" className="quiet">
          Say who published {of === "text" ? "it" : "them"}, and when
        </Button>
      </Heading>
      <DisclosurePanel>
        <p className="note">Only what {of === "text" ? "it does" : "they do"} not say, or say wrongly.</p>
        {of === "text" && <Entry label="Title" maxLength={300} {...put("title")} />}
        <Entry label="Publisher" maxLength={200} {...put("publisher")} />
        <Entry
          label="Day of publication"
          description="As 2031-03-05; a month or a year will do."
          {...put("published")}
        />
        {of !== "addresses" && (
          <Entry
            label="Address"
            description={of === "files" ? "Where it is on the web; for one file." : "Where it is on the web."}
            {...put("url")}
          />
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
