import { createTransport, type Transporter } from "nodemailer";

/** Sends plain text by an SMTP server. Certificates are checked; nothing in a message can become a header. */
export class Mailer {
  readonly #transport: Transporter;
  readonly #from: string;

  constructor({ server, from }: { readonly server: string; readonly from: string }) {
    this.#transport = createTransport(server, { disableFileAccess: true, disableUrlAccess: true });
    this.#from = from;
  }

  /** Sends one message. Throws what the server says where it does not take it. The id stays the same over all attempts. */
  async send(message: { to: string; subject: string; text: string; id: string }): Promise<void> {
    const { to, text, id } = message;
    const subject = message.subject.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").slice(0, 200);
    // One address, given as such: what stands in it is never taken for a list.
    await this.#transport.sendMail({ from: this.#from, to: { name: "", address: to }, subject, text, messageId: id });
  }

  close(): void {
    this.#transport.close();
  }
}
