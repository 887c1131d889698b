/** The words of the panel of the reader's settings. */
export const settingsWords = {
  close: 'Close',
  size: 'Text size',
  face: 'Typeface',
  faces: { serif: 'Serif', sans: 'Sans serif' },
  measure: 'Line length',
  measures: { narrow: 'Short', normal: 'Medium', wide: 'Long' },
  leading: 'Space between lines',
  leadings: { tight: 'Narrow', normal: 'Medium', loose: 'Wide' },
  colours: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark', sepia: 'Sepia' },
  pageLanguage: 'Language',
  languageFailed: 'The language did not load. The connection may be down.',
  dataSaver: 'Save data',
  dataSaverNote: 'Pictures come only when you ask for them, and nothing is loaded ahead.',
  /** Beside it, where the browser was told to save data and the reader said nothing to this page. */
  askedByBrowser: 'Your browser is set to save data.',
  reset: 'Reset',
}
