/** The language that is shown: Swedish until another is chosen; the choice is kept in this browser. */
export function useLanguage() {
  const { locale, locales, setLocale } = useI18n()
  async function choose(code: 'sv' | 'en') {
    rememberChoice('language', code)
    await setLocale(code)
  }
  return { locale, locales, choose }
}
