customElements.define('pk-playground', class extends HTMLElement {})
