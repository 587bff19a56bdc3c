import type { Diagnostic, Finding, Path } from '../diagnostics/diagnostic.ts'
import { locateFindings } from '../kit/locate.ts'
import { idFrom } from '../kit/values/judge.ts'
import { isPackageFile } from './font-file.ts'
import type { Layer } from './layer.ts'
import type { Licences, Theme } from './theme.ts'
import type { FaceEntry } from './theme-file.ts'

/** Families of a theme of the user's own that would ship without a licence, each told at its first face. */
export function unlicensedFonts(
  { licences, scripts }: Theme,
  says: (key: 'faces' | 'licences' | 'scripts') => Layer,
): readonly Diagnostic[] {
  const faces = says('faces')
  const main = lacking(faces.file.faces ?? [], licences, ['faces'])
  const further = scripts.flatMap((script, index) => {
    const entries = says('scripts').file.scripts?.[index]?.faces ?? []
    return lacking(entries, new Map([...licences, ...script.licences]), ['scripts', index, 'faces'])
  })
  // A list of licences stands in place of the one below, with those of the faces that are still taken from there.
  const own = faces.ours
    ? at(
        says('licences'),
        main.map(one => ({ ...one, at: ['licences'] })),
      )
    : at(faces, main)
  return [...own, ...at(says('scripts'), further)]
}

function at({ ours, source }: Layer, findings: readonly Finding[]): readonly Diagnostic[] {
  return ours ? [] : locateFindings(source, findings)
}

function lacking(faces: readonly FaceEntry[], licences: Licences, at: Path): readonly Finding[] {
  const firsts = new Map(faces.map((face, index) => [face.family, { face, index }] as const).toReversed())
  return [...firsts.values()]
    .toReversed()
    .filter(({ face }) => !isLicensed(face, licences))
    .map(({ face, index }) => ({
      code: 'theme/licence',
      message: `${face.family} would ship without its licence`,
      hint: `Name the text of the licence beside the faces, a file of the theme or of the package of the font: licences: { ${nameOf(face)}: ${licenceOf(face)} }`,
      at: [...at, index, 'family'],
    }))
}

/** A licence of `acme` is one of Acme Sans, too. */
function isLicensed(face: FaceEntry, licences: Licences): boolean {
  const name = nameOf(face)
  return [...licences.keys()].some(licensed => name === licensed || name.startsWith(`${licensed}-`))
}

function nameOf({ family }: FaceEntry): string {
  return idFrom(family) || 'font'
}

function licenceOf(face: FaceEntry): string {
  const file = face.slices ?? face.file
  if (!isPackageFile(file)) return `fonts/${nameOf(face)}-licence.txt`
  const [scope, name] = file.split('/')
  return `"${scope}/${name}/${scope === '@expo-google-fonts' ? 'LICENSE_FONT' : 'LICENSE'}"`
}
