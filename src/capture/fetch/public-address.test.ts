import { expect, test } from "vitest";
import { refusalOf } from "./public-address.ts";

test.each([
  ["127.0.0.1"],
  ["127.255.1.2"],
  ["0.0.0.0"],
  ["10.1.2.3"],
  ["172.16.0.1"],
  ["192.168.1.1"],
  ["100.64.0.1"],
  ["169.254.169.254"],
  ["192.0.2.1"],
  ["198.18.0.1"],
  ["224.0.0.1"],
  ["240.0.0.1"],
  ["255.255.255.255"],
  ["::"],
  ["::1"],
  ["[::1]"],
  ["::ffff:127.0.0.1"],
  ["::ffff:a9fe:a9fe"],
  ["::127.0.0.1"],
  ["64:ff9b::7f00:1"],
  ["2002:7f00:1::"],
  ["2001:db8::1"],
  ["fe80::1%eth0"],
  ["fec0::1"],
  ["fd00:ec2::254"],
  ["ff02::1"],
  ["tern-hollow.example"],
  [""],
])("refuses %s", (address) => {
  expect(refusalOf(address)).not.toBeNull();
});

test.each([["8.8.8.8"], ["93.184.215.14"], ["2606:4700::1111"], ["::ffff:8.8.8.8"]])("allows %s", (address) => {
  expect(refusalOf(address)).toBeNull();
});
