import type { Funding } from '../people.ts'
import type { LogoGroup } from '../pictures.ts'
import { present } from '../present.ts'
import type { RawKit } from '../schema.ts'
import { type Context, lookUp, lookUpOptional, proseAt, textOf } from './context.ts'

export function resolveLogos(raw: RawKit, context: Context): void {
  for (const [id, logo] of Object.entries(raw.logos?.items ?? {})) {
    const { file, dark, minWidthMm } = logo
    const alt = textOf(logo.alt, context)
    const at = ['logos', 'items', id]
    context.logos.set(id, present({ id, file, dark, alt, minWidthMm, terms: textOf(logo.terms, context), at }))
  }
}

export function resolveOrganizations(raw: RawKit, context: Context): void {
  for (const [id, organization] of Object.entries(raw.organizations ?? {})) {
    const { url, country, boilerplateReviewBy } = organization
    const row = {
      id,
      name: textOf(organization.name, context),
      acronym: textOf(organization.acronym, context),
      url,
      country,
      logo: lookUpOptional(context.logos, organization.logo),
      boilerplate: proseAt(['organizations', id, 'boilerplate'], context),
      boilerplateReviewBy,
    }
    context.organizations.set(id, present(row))
  }
}

export function resolvePhotos(raw: RawKit, context: Context): void {
  for (const [id, photo] of Object.entries(raw.photos ?? {})) {
    const texts = {
      caption: textOf(photo.caption, context),
      alt: textOf(photo.alt, context),
      usageTerms: textOf(photo.usageTerms, context),
    }
    context.photos.set(id, present({ ...photo, ...texts, id, people: photo.people ?? [], at: ['photos', id] }))
  }
}

export function fundingOf(raw: RawKit, context: Context): readonly Funding[] {
  return (raw.funding ?? []).map((funding, index) =>
    present({
      ...funding,
      funder: lookUp(context.organizations, funding.funder),
      statement: textOf(funding.statement, context),
      project: textOf(funding.project, context),
      disclaimer: textOf(funding.disclaimer, context),
      at: ['funding', index],
    }),
  )
}

export function logoGroupsOf(raw: RawKit, context: Context): readonly LogoGroup[] {
  return (raw.logos?.groups ?? []).map(({ id, label, items }) =>
    present({ id, label: textOf(label, context), items: items.map(item => lookUp(context.logos, item)) }),
  )
}
