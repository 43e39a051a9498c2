// Light or dark is chosen once for the whole site: what the other pages know goes to Redoc, what is chosen here to them.
{
  const chosen = localStorage.getItem('starlight-theme')
  if (chosen) localStorage.setItem('redoc.colorMode', chosen)
  else localStorage.removeItem('redoc.colorMode')
  addEventListener('pagehide', () => {
    const mode = localStorage.getItem('redoc.colorMode')
    if (mode) localStorage.setItem('starlight-theme', mode)
  })
}
