import { describe, expect, it } from 'vitest';
import { catalogue } from '@/data';
import { understand } from '@/domain/understand';
import { understood } from '@/scripts/understanding/line';
import { say, smallModel } from '../domain/support/smallModel';

/** What somebody says it is not about, and the trouble beside it. */
const texts = [
  ["I don't need money, I need somebody to talk to", 'lonely'],
  ["it is not the rent, it's the electricity bill", 'utilities'],
  ["I found a job already, but I can't pay the rent", 'rent'],
  ["not looking for work, I need help with my mother's care fees", 'care-fees'],
  ["not bullying, he just can't keep up with lessons", 'study-behind'],
  ["I'm not sick, I just have no way to get to hospital", 'no-transport'],
  ['não é o aluguel, é a conta de luz', 'utilities'],
  ['não preciso de dinheiro, quero alguém pra conversar', 'lonely'],
  ['não é bullying, ele não acompanha a matéria', 'study-behind'],
  ['já tenho trabalho, só não consigo pagar o aluguel', 'rent'],
  ['không phải tiền nhà mà là tiền điện', 'utilities'],
  ['tôi không cần tiền, chỉ muốn có người nói chuyện', 'lonely'],
  ['không phải bị bắt nạt, cháu chỉ học không theo kịp', 'study-behind'],
  ['có việc rồi nhưng không trả nổi tiền nhà', 'rent'],
  ['hindi renta ang problema kundi bill ng kuryente', 'utilities'],
  ['di ko kailangan ng pera, kausap lang', 'lonely'],
  ['hindi naman bullying, di lang siya makasabay sa klase', 'study-behind'],
  ['may trabaho na ako pero di ko mabayaran ang upa', 'rent'],
  ['お金には困っていません。話し相手がほしいだけです', 'lonely'],
  ['家賃は払えてるけど電気代が払えない', 'utilities'],
  ['いじめではなく、勉強についていけないだけ', 'study-behind'],
  ['仕事は決まったけど家賃が払えない', 'rent'],
  ['病気じゃないんです、病院までの足がないんです', 'no-transport'],
  ['かねは いらない はなしあいてが ほしい', 'lonely'],
  ['借金はないけど食べるものがない', 'food-and-living'],
  ["I have no debts but there's nothing to eat", 'food-and-living'],
  ['não tenho dívida, mas falta comida', 'food-and-living'],
  ['không nợ nần gì nhưng hết gạo ăn', 'food-and-living'],
  ['wala naman akong utang pero wala kaming makain', 'food-and-living'],
] as const;

describe('what a text puts aside does not lead', () => {
  it.each(texts)('%s', (text, trouble) => {
    expect(understood(catalogue, text, 'en').troubles[0]?.id).toBe(trouble);
  });
});

describe('what is put aside never switches a danger off', () => {
  it.each([
    "I don't want to die, I just want to disappear",
    'it is not violence, he only pushed me down the stairs',
    '死にたいわけじゃなくて、夜眠れないだけ',
    'não é briga, ele só me segurou pelo pescoço, e não consigo dormir',
    'không phải đánh, chồng chỉ bóp cổ em, còn tiền nhà thì chưa trả',
    'hindi naman bugbog, sinakal lang ako ng asawa ko, kailangan ko ng pambayad sa renta',
  ])('%s', (text) => {
    expect(understood(catalogue, text, 'en').urgent).not.toEqual([]);
  });

  it('nor what only the learned weights know as a danger', () => {
    const model = smallModel([
      ...say('home-safety', 'he slaps', 'slaps again', 'the slaps hurt', 'slaps slaps slaps'),
      ...say('rent', 'rent is late', 'the rent is too high', 'no rent', 'rent rent rent'),
    ]);
    const read = (text: string) => understand(catalogue, model, text, 'en');
    expect(read('not the slaps slaps slaps, the rent').urgent).not.toEqual([]);
    expect(read('not the rent, slaps').troubles.map(({ id }) => id)).toEqual(['home-safety']);
    expect(read('the rent is too high').urgent).toEqual([]);
  });
});
