/** How long texts may be, in UTF-16 code units, by the key that they have in a body. */
export const limits = {
  name: 100,
  display_name: 100,
  pronouns: 100,
  description: 1000,
  /** The tag of a system, also that for one Discord server. */
  tag: 79,
  avatar_url: 256,
  webhook_avatar_url: 256,
  banner: 256,
  icon: 256,
  /** Each of them. */
  aliases: 100,
  /** Each of them. */
  description_templates: 1000,
  /** Of a proxy tag; this is also the limit for prefix and suffix together. */
  prefix: 96,
  /** Of a proxy tag; this is also the limit for prefix and suffix together. */
  suffix: 96,
} as const

/** Number of UTF-16 code units, which is what the server counts: a fox (🦊) has two. */
export function utf16Length(text: string): number {
  return text.length
}

/**
 * Whether a text is short enough for this key of a body. It says nothing else: names must not be blank, and images are a matter of
 * `isImageUrl`.
 *
 * @example fits('pronouns', 'he/they')
 */
export function fits(key: keyof typeof limits, text: string): boolean {
  return utf16Length(text) <= limits[key]
}
