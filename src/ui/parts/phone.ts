/** A phone number as a person wrote it: whether it can be dialled, and the link that does. */

const signs = (phone: string): string => phone.replace(/[^\d+*#]/g, '');

export const canBeDialled = (phone: string): boolean => signs(phone).length > 2;

export const dialled = (phone: string): string => `tel:${signs(phone)}`;
