import readExif from 'exif-reader'

/** True when a picture's EXIF or XMP says where it was taken. EXIF that cannot be read says nothing. */
export function hasPosition({ exif, xmp = '' }: { readonly exif?: Buffer; readonly xmp?: string }): boolean {
  return /GPSL(at|ong)itude\b/.test(xmp) || (exif !== undefined && exifHasPosition(exif))
}

function exifHasPosition(exif: Buffer): boolean {
  try {
    const { GPSLatitude, GPSLongitude } = readExif(exif).GPSInfo ?? {}
    return GPSLatitude !== undefined || GPSLongitude !== undefined
  } catch {
    return false
  }
}
