interface ImportMeta {
  readonly env: Readonly<Record<`VITE_${string}`, string | undefined>>
}
