import { crc32, deflateRawSync } from "node:zlib";
import { joined, utf8 } from "../hostile-file.ts";

/** One entry of a ZIP, each field as it is to be written, true or not. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly crc: number;
  /** The size the entry claims to have when unpacked. */
  readonly size: number;
  /** 8 for deflated, 0 for stored. */
  readonly method: 0 | 8;
  /** Entry number whose packed bytes this one shares instead of having its own: the entries overlap. */
  readonly sharesWith?: number;
}

export function zipEntry(name: string, content: Uint8Array): ZipEntry {
  return { name, packed: deflateRawSync(content), crc: crc32(content), size: content.length, method: 8 };
}

/** A ZIP written by hand, so that it can say what no honest tool would write. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const local: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const entry of entries) {
    if (entry.sharesWith !== undefined) {
      offsets.push(offsets[entry.sharesWith] ?? 0);
      continue;
    }
    offsets.push(length);
    const name = utf8(entry.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    writeFields(header.subarray(4), entry, name.length);
    local.push(header, name, entry.packed);
    length += header.length + name.length + entry.packed.length;
  }
  const central = entries.map((entry, index) => centralRecord(entry, offsets[index] ?? 0));
  const size = central.reduce((sum, record) => sum + record.length, 0);
  return joined([...local, ...central, endRecord(entries.length, size, length)]);
}

function centralRecord(entry: ZipEntry, offset: number): Uint8Array {
  const name = utf8(entry.name);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  writeFields(record.subarray(6), entry, name.length);
  record.writeUInt32LE(offset, 42);
  return joined([record, name]);
}

/** The fields that the local header and the central record have in common. */
function writeFields(at: Buffer, entry: ZipEntry, nameLength: number): void {
  at.writeUInt16LE(20, 0);
  at.writeUInt16LE(0x0800, 2);
  at.writeUInt16LE(entry.method, 4);
  at.writeUInt32LE(0x00210000, 6);
  at.writeUInt32LE(entry.crc, 10);
  at.writeUInt32LE(entry.packed.length, 14);
  at.writeUInt32LE(Math.min(entry.size, 0xffffffff), 18);
  at.writeUInt16LE(nameLength, 22);
}

/** The end of the archive; with a ZIP64 one before it when there are more entries than the old one can count. */
function endRecord(count: number, size: number, offset: number): Uint8Array {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  if (count < 0xffff) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  for (const at of [24, 32]) wide.writeBigUInt64LE(BigInt(count), at);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(offset + size), 64);
  wide.writeUInt32LE(1, 72);
  return joined([wide, end]);
}
