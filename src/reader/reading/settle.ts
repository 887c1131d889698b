/** Lists are shown again, which waited for what is left out of them: see index.html. */
export function settle(): void {
  delete document.documentElement.dataset.settling
}
