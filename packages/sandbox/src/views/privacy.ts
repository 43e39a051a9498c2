/** A filter that lets only the owner see what a privacy key has made private. */
export function hideUnless<Privacy extends object>(isOwner: boolean, privacy: Privacy) {
  return <Value>(key: keyof Privacy, value: Value): Value | null =>
    isOwner || privacy[key] !== 'private' ? value : null
}
