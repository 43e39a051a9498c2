// #region program
const baseUrl = process.env.PLURALKIT_BASE_URL ?? 'https://api.pluralkit.me/v2'

const response = await fetch(`${baseUrl}/systems/exampl`)
const system = await response.json()
console.log(system.name) // → Example System

// #endregion

export {}
