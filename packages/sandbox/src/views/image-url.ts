const mediaProxy =
  /^https?:\/\/media\.discordapp\.net\/attachments\/(\d{17,19})\/(\d{17,19})\/([^/\\&?]+)\.(png|jpe?g|webp)(?:\?.*)?$/

/** Addresses of Discord's media proxy are shown as those of its CDN, without their query; the stored ones stay. */
export const shownImage = (url: string | null): string | null =>
  url?.replace(mediaProxy, 'https://cdn.discordapp.com/attachments/$1/$2/$3.$4') ?? null
