/** A mail as plain text. The subject is neutral: it is read on locked screens and in lists. */
export interface Letter {
  kind: 'password-reset' | 'invitation'
  subject: string
  text: string
}

const NOT_YOU_SV = 'Har du inte bett om det? Då behöver du inte göra något.'
const NOT_YOU_EN = 'Did you not ask for this? Then you need not do anything.'

/** How to choose a new password. The token stands after #, which browsers send to no server. */
export function passwordResetMail(baseUrl: string, token: string): Letter {
  const link = `${baseUrl}/sign-in/new-password#${token}`
  return {
    kind: 'password-reset',
    subject: 'Brygga: välj ett nytt lösenord / choose a new password',
    text: [
      'Öppna länken inom en timme för att välja ett nytt lösenord:',
      link,
      NOT_YOU_SV,
      '',
      'Open the link within one hour to choose a new password:',
      link,
      NOT_YOU_EN,
      '',
    ].join('\n'),
  }
}

/** The way in for somebody who was given an account. */
export function invitationMail(baseUrl: string, token: string): Letter {
  const link = `${baseUrl}/sign-in/invitation#${token}`
  return {
    kind: 'invitation',
    subject: 'Brygga: din inbjudan / your invitation',
    text: [
      'Du har fått ett konto i Brygga. Öppna länken inom sju dagar för att välja ett lösenord:',
      link,
      '',
      'You have been given an account in Brygga. Open the link within seven days to choose a password:',
      link,
      '',
    ].join('\n'),
  }
}
