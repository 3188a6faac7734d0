# Function words of Ukrainian that figures and times ask for. Belonging is a case here, not a word: the few
# prepositions below stand where other languages have theirs.

[preposition role=of]
з / із / зі / серед / з-поміж

[preposition role=in]
у / в / на / під / біля / коло

[preposition role=to]
до / на / в бік / у бік

[preposition role=from]
з / із / зі / від

[preposition role=with]
з / із / зі / разом з / разом із / спільно з

[preposition role=for]
для / за / заради

[preposition role=against]
проти / на

[preposition role=about]
про / щодо / стосовно

[preposition role=between]
між / поміж

[preposition role=through]
через / за допомогою

[negation]
не / ні / ані / ніколи / жодним чином
