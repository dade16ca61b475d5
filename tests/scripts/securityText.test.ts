import { describe, expect, it } from 'vitest';
import { securityText } from '@/scripts/finish/securityText';

const contact = {
  SECURITY_CONTACT: 'mailto:security@city.example',
  SECURITY_EXPIRES: '2027-03-31',
};

describe('security.txt', () => {
  it('is not written without a contact', () => {
    expect(securityText({}, ['ja'])).toBeUndefined();
    expect(securityText({ SECURITY_CONTACT: '' }, ['ja'])).toBeUndefined();
  });

  it('says whom to tell, how long that holds, and in which languages', () => {
    expect(securityText(contact, ['ja', 'en'])).toBe(
      'Contact: mailto:security@city.example\n' +
        'Expires: 2027-03-31T23:59:59+09:00\n' +
        'Preferred-Languages: ja, en\n',
    );
  });

  it('names its own address where the site has one', () => {
    const text = securityText({ ...contact, SITE_URL: 'https://help.city.example/' }, ['ja']);
    expect(text).toContain('Canonical: https://help.city.example/.well-known/security.txt\n');
  });

  it.each([
    [{ SECURITY_CONTACT: 'security@city.example' }, /SECURITY_CONTACT is "security@city.example"/],
    [{ SECURITY_CONTACT: 'http://city.example/' }, /SECURITY_CONTACT is "http:/],
    [{ SECURITY_EXPIRES: undefined }, /SECURITY_EXPIRES is not set; expected: a day such as/],
    [{ SECURITY_EXPIRES: '2027-02-30' }, /SECURITY_EXPIRES is "2027-02-30"/],
    [{ SITE_URL: 'http://city.example' }, /SITE_URL is "http:/],
  ])('refuses %j, and says what is expected', (change, message) => {
    expect(() => securityText({ ...contact, ...change }, ['ja'])).toThrow(message);
  });
});
