import type { ProxyTag } from '../generated/models.js'
import { aBoolean, checkOptions, type Rules } from '../util/check-options.js'

/** Options of {@link matchProxyTags}. */
export interface ProxyMatchOptions {
  /**
   * The setting `case_sensitive_proxy_tags` of the system.
   *
   * @defaultValue `true`, as in the settings
   */
  caseSensitive?: boolean | undefined
  /**
   * Whether files come with the message: only then may its text be empty.
   *
   * @defaultValue `false`
   */
  hasAttachments?: boolean | undefined
}

const matchRules: Rules<ProxyMatchOptions> = { caseSensitive: aBoolean, hasAttachments: aBoolean }

/** What the bot would make of a message. */
export interface ProxyMatch<Member> {
  /** Who says it. */
  member: Member
  /** The proxy tag that matched. */
  tag: ProxyTag
  /** What is said: the message without the tag, and not trimmed; Discord trims it when it is sent. */
  text: string
}

/**
 * Finds the member whose proxy tags are around a message, by the bot's rules:
 *
 * - The longest tag wins, prefix and suffix counted together. Of equally long ones the first wins; the API's lists of members are
 *   in no fixed order, so who is first is not promised.
 * - A tag must be at the very beginning and end, blanks included. If nothing is between, its blanks on the inside may be missing.
 * - A mention of an account and a blank at the beginning may stand before the prefix and are kept before the text.
 * - A prefix `<` is none where it begins a mention, a channel or an emoji, and neither is a suffix `>` where it ends one.
 * - A text of nothing but white space matches only if there are attachments; no shorter tag is tried.
 *
 * These are the rules of the bot, not of the API; it may change them. Not promised: autoproxy and its `\`, which are not looked at;
 * letters that only .NET takes for equal when case doesn't count, such as `m` and `Ⓜ`; how much white space stays behind a mention.
 *
 * @example
 * const match = matchProxyTags('R: hello', await pk.members.list('@me'), { caseSensitive: settings.case_sensitive_proxy_tags })
 * match?.member.name // 'Robin'
 *
 * @param message The message as it was sent.
 * @param members Members in the owner's view: others may not see their proxy tags.
 * @returns Null if no tag matches.
 * @throws {TypeError} If an option makes no sense.
 */
export function matchProxyTags<Member extends { proxy_tags: readonly ProxyTag[] }>(
  message: string,
  members: Iterable<Member>,
  options: ProxyMatchOptions = {},
): ProxyMatch<Member> | null {
  checkOptions(options, matchRules, 'matchProxyTags')
  const { caseSensitive = true, hasAttachments = false } = options
  const mention = /^<@!?\d{17,19}> /.exec(message)?.[0] ?? ''
  const tagged = message.slice(mention.length)
  const candidates = [...members]
    .flatMap((member) => member.proxy_tags.map((tag) => ({ member, tag, around: partsOf(tag) })))
    .sort((a, b) => b.around.join('').length - a.around.join('').length)
  for (const { member, tag, around } of candidates) {
    const inside = textInside(around, tagged, caseSensitive)
    if (inside === null) continue
    const text = mention + inside
    return hasAttachments || text.trim() !== '' ? { member, tag, text } : null
  }
  return null
}

type Around = [prefix: string, suffix: string]

const partsOf = ({ prefix, suffix }: ProxyTag): Around => [prefix ?? '', suffix ?? '']

const beginsWithMarkup = /^<(?:@[!&]?|#|a?:\w+:)\d+>/
const endsWithMarkup = /<(?:@[!&]?|#|a?:\w+:)\d+>$/

function textInside([prefix, suffix]: Around, message: string, caseSensitive: boolean): string | null {
  if (prefix + suffix === '') return null
  if (prefix === '<' && beginsWithMarkup.test(message)) return null
  if (suffix === '>' && endsWithMarkup.test(message)) return null

  const fold = (text: string) => (caseSensitive ? text : text.toLowerCase())
  const end = message.length - suffix.length
  const begins = fold(message.slice(0, prefix.length)) === fold(prefix)
  if (end >= prefix.length && begins && fold(message.slice(end)) === fold(suffix)) {
    const inside = message.slice(prefix.length, end)
    // An emoji behind its own tag: what is left is the invisible mark that makes it colourful.
    return inside.trim() === '\uFE0F' ? null : inside
  }
  return message.trim() === prefix.trimEnd() + suffix.trimStart() ? '' : null
}
