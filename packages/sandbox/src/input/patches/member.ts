import type { Revision } from '../../revision.js'
import { inOrder } from '../../store/in-order.js'
import type { MemberRecord } from '../../store/records.js'
import { isBirthday } from '../birthday.js'
import { FieldErrors } from '../field-errors.js'
import { isObject, type JsonObject } from '../json/value.js'
import { checkColor, checkImageUrl, checkLength } from '../rules.js'
import { asText } from '../values.js'
import { checkAliases, readAliases } from './aliases.js'
import { Fields, given } from './fields.js'
import { checkProxyTags, readProxyTags } from './proxy-tags.js'

type PlainKeys =
  | 'name'
  | 'display_name'
  | 'avatar_url'
  | 'webhook_avatar_url'
  | 'banner'
  | 'color'
  | 'birthday'
  | 'pronouns'
  | 'description'
  | 'proxy_tags'
  | 'aliases'
  | 'keep_proxy'
  | 'tts'
type Privacy = MemberRecord['privacy']
export type MemberPatch = Partial<Pick<MemberRecord, PlainKeys>> & { privacy?: Partial<Privacy> }

const privacyKeysAsRead: (keyof Privacy)[] = [
  'visibility',
  'name_privacy',
  'description_privacy',
  'banner_privacy',
  'avatar_privacy',
  'birthday_privacy',
  'pronoun_privacy',
  'proxy_privacy',
  'metadata_privacy',
]
const privacyKeysOfEvent: (keyof Privacy)[] = [
  'visibility',
  'name_privacy',
  'description_privacy',
  'banner_privacy',
  'pronoun_privacy',
  'birthday_privacy',
  'avatar_privacy',
  'proxy_privacy',
  'metadata_privacy',
]

/** What a body changes of a member; its keys are in the order of the dispatch event. */
export function readMemberPatch(body: JsonObject, revision: Revision): MemberPatch {
  return readMember(body, new FieldErrors(), revision)
}

/** The same for a new member, which needs a name. */
export function readNewMember(body: JsonObject, revision: Revision): MemberPatch & { name: string } {
  const errors = new FieldErrors()
  const patch = readMember(body, errors, revision, () => {
    if (!body.has('name')) errors.add('name', "Key 'name' is required when creating new member.")
  })
  return patch as MemberPatch & { name: string }
}

function readMember(
  body: JsonObject,
  errors: FieldErrors,
  revision: Revision,
  checkMore?: () => void,
): MemberPatch {
  const fields = new Fields(body, errors)
  const name = fields.name('Member')
  const color = fields.text('color')?.toLowerCase() ?? fields.text('color')
  const display_name = fields.text('display_name')
  const avatar_url = fields.text('avatar_url')
  const webhookAvatar = fields.text('webhook_avatar_url')
  const banner = fields.text('banner')
  const birthday = readBirthday(fields)
  const pronouns = fields.text('pronouns')
  const description = fields.text('description')
  const keep_proxy = fields.flag('keep_proxy')
  const tts = fields.flag('tts')
  const proxy_tags = readProxyTags(fields)
  const aliases = revision === 'next' ? readAliases(fields) : undefined
  // Anything but an object is ignored here, unlike in systems and groups.
  const levels = isObject(body.get('privacy')) ? fields.privacy(privacyKeysAsRead) : undefined

  checkNameLength(errors, body)
  checkLength(errors, 'display_name', display_name, 100)
  checkImageUrl(errors, 'avatar_url', avatar_url)
  checkImageUrl(errors, 'webhook_avatar_url', webhookAvatar)
  checkImageUrl(errors, 'banner', banner)
  checkColor(errors, 'color', color)
  checkLength(errors, 'pronouns', pronouns, 100)
  checkLength(errors, 'description', description, 1000)
  checkProxyTags(errors, proxy_tags)
  checkAliases(errors, aliases)
  checkMore?.()
  errors.refuseIfAny()

  return given<Required<MemberPatch>>({
    name,
    display_name,
    avatar_url,
    webhook_avatar_url: webhookAvatar && webhookAvatar === avatar_url ? null : webhookAvatar,
    banner,
    color,
    birthday,
    pronouns,
    description,
    proxy_tags,
    aliases,
    keep_proxy,
    tts,
    privacy: levels && inOrder<Partial<Privacy>>(privacyKeysOfEvent, levels),
  })
}

/** The length is checked as sent: of a name that is too long and blank, both are said. */
function checkNameLength(errors: FieldErrors, body: JsonObject): void {
  checkLength(errors, 'name', asText(body.get('name') ?? null), 100)
}

function readBirthday(fields: Fields): string | null | undefined {
  const birthday = fields.text('birthday')
  if (birthday && !isBirthday(birthday)) fields.errors.invalid('birthday')
  return birthday
}
