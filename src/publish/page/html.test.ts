import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText, html } from "./html.ts";

describe("html", () => {
  it("escapes text put into it, and leaves its own markup alone", () => {
    expect(html`<p>${"<b>&'\"`"}</p>`.markup).toBe("<p>&lt;b&gt;&amp;&#39;&quot;&#96;</p>");
    expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${2}</li>`]}</ul>`.markup).toBe("<ul><li>1</li>\n<li>2</li></ul>");
    expect(html`<p>${null}${false}</p>`.markup).toBe("<p></p>");
  });

  it("keeps text inside a quoted attribute", () => {
    expect(html`<a title="${'" onclick="x'}">`.markup).toBe('<a title="&quot; onclick=&quot;x">');
  });

  it("refuses an attribute value without quotes", () => {
    expect(() => html`<a title=${"x"}>`).toThrow(TypeError);
  });

  it("lets no text open a tag, close an attribute or smuggle a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"'`]|&(?!amp;|lt;|gt;|quot;|#39;|#96;)|(?![\t\n\r])\p{Cc}/u);
      }),
    );
  });
});
