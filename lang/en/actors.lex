[title office=head_of_state sector=GOV]
president
