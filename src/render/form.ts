import type { Format, Kit, Text } from '../kit/kit.ts'
import type { Strings } from '../language/language.ts'
import type { KitFile } from '../package/kit-file.ts'
import type { Document, DocumentContent } from './document.ts'
import type { LocalKit } from './localize/local-kit.ts'

/** A form that a kit takes: files of one kind, made of a document, of a language, of the kit, or of its archive. */
export type Form = DocumentForm | LanguageForm | KitForm | MailForm

interface FormFacts {
  readonly format: Format
  /** Of its files, without the dot. */
  readonly extension: string
  /** What its link says, on start pages and beside a document. */
  readonly name: (strings: Strings) => string
  /** Why a kit cannot have it, in words that follow “Left out ics: ”; every kit can where this is left out. */
  readonly lacks?: (kit: Kit) => string | undefined
}

/** Each document has it in each language. */
export interface DocumentForm extends FormFacts {
  readonly of: 'document'
  /** The theme's template, the browser that prints the page, or what makes it of the document's outline. */
  readonly maker: 'template' | 'browser' | (() => Promise<MakeDocument>)
}

/** Each language has it. */
export interface LanguageForm extends FormFacts {
  readonly of: 'language'
  /** The heading of the card that offers it on start pages; forms of one heading share a card. */
  readonly card: (strings: Strings) => string
  readonly maker: () => Promise<MakeLanguage>
}

/** The kit has it once, in one file or several. */
export interface KitForm extends FormFacts {
  readonly of: 'kit'
  readonly card: (strings: Strings) => string
  readonly maker: () => Promise<MakeKit>
}

/** Each language has it beside the archive: it is made last, of the finished archive, and no start page lists it. */
export interface MailForm extends FormFacts {
  readonly of: 'mail'
  readonly maker: () => Promise<MailMaker>
}

/** One document in one language as the bytes of a file. */
export type MakeDocument = (content: DocumentContent) => Promise<Uint8Array> | Uint8Array

/** The files of one language. */
export type MakeLanguage = (kit: LocalKit, told: Told) => Promise<readonly FormFile[]> | readonly FormFile[]

/** The files of the kit. */
export type MakeKit = (told: Told) => Promise<readonly FormFile[]> | readonly FormFile[]

export interface MailMaker {
  /** A draft of a mail with a document in its body. */
  readonly makeMail: (content: DocumentContent, letter: Letter) => Promise<Uint8Array>
  /** A file as a part of any mail, with the headers of the part (RFC 2045): encoded once for the drafts of all languages. */
  readonly encodeAttachment: (file: MailAttachment) => Promise<Uint8Array>
}

export interface Letter {
  /** Without embargo and draft, which the mail puts before it. */
  readonly subject: string
  /** As `encodeAttachment` gives them. */
  readonly attachments: readonly Uint8Array[]
}

export interface MailAttachment {
  /** ASCII. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A kit as data and as each of its languages tells it: what forms are made of that are of no single document. */
export interface Told {
  readonly kit: Kit
  /** All languages, the primary one first. */
  readonly kits: readonly LocalKit[]
  /** In all languages, each with the paths of its forms. */
  readonly documents: readonly Document[]
  /** For forms that carry a date: midnight of the release's day in UTC, or `SOURCE_DATE_EPOCH`. */
  readonly date: Date
}

/** A file with what its link says where the name of the form would not tell it from others, by language. */
export interface FormFile extends KitFile {
  readonly label?: Text
}
