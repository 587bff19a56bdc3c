/** Names that Windows keeps for devices, with any extension. */
const device = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/** Whether Windows keeps a name for a device: no file or folder there can be called so. */
export function isDeviceName(name: string): boolean {
  return device.test(name)
}
