import { sep } from 'node:path'

/** Whether a file lies in a folder, at whatever depth; both absolute and without links. */
export function isBelow(folder: string, file: string): boolean {
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
