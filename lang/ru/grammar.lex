# Function words of Russian that figures and times ask for. Belonging is a case here, not a word.

[preposition role=of]
из / среди

[preposition role=in]
в / во / на / под / около / близ

[preposition role=to]
до / на / в направлении

[preposition role=from]
из / с / со / от

[preposition role=with]
с / со / вместе с / совместно с

[preposition role=for]
для / за / ради

[preposition role=against]
против / на

[preposition role=about]
о / об / обо / относительно

[preposition role=between]
между

[preposition role=through]
через / посредством

[negation]
не / ни / никогда / нет
